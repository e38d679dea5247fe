package org.coopbriefs.extraction;

import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.text.Span;

/** Finds the verb of giving or getting that governs a figure. */
final class GivingVerb {

    private GivingVerb() {}

    /**
     * The last verb before the figure, or else the first one after it; "được" counts only with a
     * verb to follow.
     */
    static KeyMatcher nearest(Sentence sentence, Span figure) {
        int at = Math.max(0, Math.min(sentence.key().length(), sentence.inKey(figure.start())));
        KeyMatcher verb = GivingWords.VERB.matcher(sentence.key());
        int before = -1;
        int after = -1;
        while (verb.find()) {
            if (verb.group("passive") != null && !leadsToVerb(sentence.key(), verb.end())) {
                continue;
            }
            boolean passiveOpen = verb.end() <= at;
            if (passiveOpen) {
                before = continuesPassive(sentence.key(), before, verb) ? before : verb.start();
            } else if (after < 0) {
                after = verb.start();
            }
        }
        int chosen = before >= 0 ? before : after;
        return chosen >= 0 && verb.find(chosen) ? verb : null;
    }

    private static boolean leadsToVerb(KeyText key, int from) {
        KeyMatcher give =
                GivingWords.DONE_BY.matcher(key).region(from, Math.min(key.length(), from + 80));
        if (!give.find()) {
            return false;
        }
        KeyText between = key.substring(from, give.start());
        return between.indexOf(',') < 0 && !GivingWords.LEADS.matcher(between).find();
    }

    /** "được tỉnh Sơn La hỗ trợ": the verb belongs to the passive before it. */
    private static boolean continuesPassive(KeyText key, int before, KeyMatcher verb) {
        if (before < 0 || verb.group("give") == null) {
            return false;
        }
        boolean passive = key.startsWith("được", before) || key.startsWith("do ", before);
        KeyText between = key.substring(before, verb.start());
        return passive
                && between.length() <= 80
                && between.indexOf(',') < 0
                && between.indexOf(';') < 0;
    }

    /**
     * Where the last verb of giving before {@code at} in the same part of the sentence begins, or
     * -1.
     */
    static int earlier(KeyText key, Sentence sentence, int at) {
        int from = Math.max(sentence.span().start(), key.lastIndexOf(';', at));
        KeyMatcher give = GivingWords.GIVE_AFTER.matcher(key).region(from, at);
        int last = -1;
        while (give.find()) {
            last = give.start();
        }
        return last;
    }
}
