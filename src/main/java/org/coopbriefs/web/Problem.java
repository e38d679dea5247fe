package org.coopbriefs.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;

/**
 * What went wrong, for people and programs (RFC 9457).
 *
 * @param type "urn:coopbriefs:problem:" and the code
 * @param title one sentence in the caller's language
 * @param detail what this caller can do about it, or null
 * @param facts ids of the facts that stand in the way, or null
 * @param number under which the log has a failure of ours, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type, String title, int status, String detail, List<Long> facts, String number) {

    private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);

    /** Whether the same may go well in a moment. */
    @JsonIgnore
    public boolean isPassing() {
        return PASSING.contains(status);
    }
}
