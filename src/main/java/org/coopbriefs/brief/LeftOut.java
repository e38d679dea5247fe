package org.coopbriefs.brief;

/**
 * A fact that is in no total, and why.
 *
 * @param fact its id
 * @param because id of the fact that it is a part of, repeats, is contained in ...; or null
 * @param kind what kind of fact it is
 * @param sentence where it was read, or null
 * @param mention the words in it that carry the figure, or null
 */
public record LeftOut(
        String fact, Reason reason, String because, String kind, String sentence, String mention) {

    static LeftOut of(CountableFact fact, Reason reason, String because) {
        Quote quote = fact.quote();
        return new LeftOut(
                fact.id(),
                reason,
                because,
                fact.kind(),
                quote == null ? null : quote.sentence(),
                quote == null ? null : quote.mention());
    }
}
