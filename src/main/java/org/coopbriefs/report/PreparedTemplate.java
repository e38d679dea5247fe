package org.coopbriefs.report;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A template that was looked through and parsed, for as many drawings as its files stay the same.
 */
final class PreparedTemplate {

    private final Object state;
    private final TemplateFolder folder;
    private final TemplateText text;
    private final Map<String, Queue<Words>> idle = new ConcurrentHashMap<>();

    private PreparedTemplate(Object state, TemplateFolder folder, TemplateText text) {
        this.state = state;
        this.folder = folder;
        this.text = text;
    }

    /**
     * @param state of the folder, asked for before its files are read
     * @throws BrokenTemplate for the first thing that is wrong
     */
    static PreparedTemplate of(Object state, TemplateFolder folder) {
        TemplateCheck.check(folder);
        TemplateText text = new TemplateText(folder.text(TemplateFolder.TEMPLATE));
        TemplateFolder kept = TemplateFolder.of(folder.version(), folder.files());
        return new PreparedTemplate(state, kept, text);
    }

    /** Whether its files were like this. */
    boolean is(Object state) {
        return this.state.equals(state);
    }

    /** Its files as they were when it was prepared. */
    TemplateFolder folder() {
        return folder;
    }

    TemplateText text() {
        return text;
    }

    /** Words for one drawing: their patterns, once parsed, serve the next. */
    Words borrowWords(String language) {
        MessageBundle bundle = MessageBundle.of(language);
        Words words = idle(language).poll();
        return words == null ? new Words(bundle.with(folder)) : words;
    }

    void giveBack(Words words) {
        idle(words.language()).add(words);
    }

    private Queue<Words> idle(String language) {
        return idle.computeIfAbsent(language, none -> new ConcurrentLinkedQueue<>());
    }
}
