package org.coopbriefs.brief;

import java.util.List;

/**
 * What an official writes into a brief, a list of paragraphs for each part; an empty part is left
 * out. No state secrets belong here.
 *
 * @param difficulties part IV, tồn tại, vướng mắc
 * @param nextTasks part V, nhiệm vụ kỳ tới
 * @param proposals part VI, kiến nghị
 */
public record Remarks(List<String> difficulties, List<String> nextTasks, List<String> proposals) {

    public static final Remarks NONE = new Remarks(List.of(), List.of(), List.of());

    public Remarks {
        difficulties = List.copyOf(difficulties);
        nextTasks = List.copyOf(nextTasks);
        proposals = List.copyOf(proposals);
    }

    /** From texts of which each line is a paragraph. */
    public static Remarks of(String difficulties, String nextTasks, String proposals) {
        return new Remarks(paragraphs(difficulties), paragraphs(nextTasks), paragraphs(proposals));
    }

    private static List<String> paragraphs(String text) {
        return text == null
                ? List.of()
                : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
