package org.coopbriefs.report;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A template that was looked through and parsed, for as many drawings as its files stay the same.
 */
final class PreparedTemplate {

    private final String version;
    private final TemplateFolder folder;
    private final TemplateText text;
    private final Map<String, Queue<Words>> idle = new ConcurrentHashMap<>();

    private PreparedTemplate(String version, TemplateFolder folder, TemplateText text) {
        this.version = version;
        this.folder = folder;
        this.text = text;
    }

    /**
     * @throws BrokenTemplate for the first thing that is wrong
     */
    static PreparedTemplate of(String version, TemplateFolder folder) {
        TemplateCheck.check(folder);
        TemplateText text = new TemplateText(folder.text(TemplateFolder.TEMPLATE));
        return new PreparedTemplate(version, TemplateFolder.of(version, folder.files()), text);
    }

    boolean is(String other) {
        return version.equals(other);
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
