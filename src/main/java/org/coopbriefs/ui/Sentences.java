package org.coopbriefs.ui;

import java.util.List;
import org.coopbriefs.article.PageIssue;
import org.coopbriefs.article.Reasons;

/** Why something did not arrive, or what was odd about it, in the reader's language. */
final class Sentences {

    private Sentences() {}

    /** The sentence of a code such as {@code fetch.ROBOTS}; null where there is no code. */
    static String of(String code, String detail, CurrentPage page) {
        return code == null ? null : Reasons.sentence(code, detail, page.language().locale());
    }

    /** What was odd about a page. */
    static List<String> of(List<PageIssue> issues, CurrentPage page) {
        return issues == null
                ? List.of()
                : issues.stream()
                        .map(issue -> of("issue." + issue.code(), issue.detail(), page))
                        .toList();
    }
}
