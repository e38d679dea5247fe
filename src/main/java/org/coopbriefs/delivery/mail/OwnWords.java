package org.coopbriefs.delivery.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the service itself says where otherwise the mail server's words stand. It is kept in
 * English, in proofs and for programs; pages say it in the reader's language.
 */
public enum OwnWords {
    BROKEN("the connection broke when the message had been begun: {0}"),
    LOST_WHILE_HANDING("the node was lost while it handed the message over"),
    LOST_BEFORE_HANDING("the node was lost before it handed the message over"),
    NOT_WRITTEN("the message could not be written: {0}"),
    NO_SERVER("no mail server is configured"),
    NOT_YET("messages wait for their next attempt"),
    STOPPED("the service was stopped"),
    PASSWORD_UNREADABLE("the password can't be read: {0}"),
    RECIPIENT_DELETED("the recipient was deleted"),
    SUPERSEDED("a later edition takes its place"),
    REPLACED("edition {0} takes its place"),
    INSTEAD("edition {0} is sent instead, decided by {1}"),
    DECIDED("decided by {0}"),
    NOT_SUBSCRIBED("the subscription has ended"),
    UNSUBSCRIBED("unsubscribed"),
    HELD_BACK("address held back: {0}"),
    NOT_FOR_ACCOUNT("the account may not see it: {0}");

    /** The queue puts the kind of a failure before its words. */
    private static final String OF_A_FAILURE = "(?:\\w+: )?";

    private final String phrase;
    private final Pattern pattern;

    OwnWords(String phrase) {
        this.phrase = phrase;
        String literal =
                Stream.of(phrase.split("\\{\\d}", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("(.*)"));
        pattern = Pattern.compile(OF_A_FAILURE + literal, Pattern.DOTALL);
    }

    /** The words, with what is particular in its places. */
    public String with(Object... values) {
        String words = phrase;
        for (int i = 0; i < values.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return words;
    }

    /** Words of ours, as they are found again; {@code values} is what is particular. */
    public record Said(OwnWords words, Object[] values) {}

    /** Recognises what was kept; empty where a server said it. */
    public static Optional<Said> in(String kept) {
        return Stream.of(values()).flatMap(words -> words.said(kept).stream()).findFirst();
    }

    private Optional<Said> said(String kept) {
        Matcher matcher = pattern.matcher(kept);
        return matcher.matches() ? Optional.of(new Said(this, groups(matcher))) : Optional.empty();
    }

    private static Object[] groups(Matcher matcher) {
        Object[] groups = new Object[matcher.groupCount()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = matcher.group(i + 1);
        }
        return groups;
    }
}
