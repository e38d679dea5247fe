package org.coopbriefs.extraction.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.GivingWords;
import org.coopbriefs.extraction.Participants;
import org.coopbriefs.extraction.Party;
import org.coopbriefs.extraction.Transfer;
import org.coopbriefs.extraction.mention.KeyPattern;

/**
 * A transfer across the border that a passage tells of.
 *
 * @param stated whether both sides stand in the passage itself
 */
record Gift(
        String provider,
        String providerCountry,
        String receiver,
        String receiverCountry,
        boolean stated) {

    static final String VIETNAM = "VN";

    static final KeyPattern GIVING = GivingWords.TRANSFER;

    /** The same as another sum's. */
    static Gift like(Draft other) {
        return new Gift(
                text(other, "provider"),
                text(other, "providerCountry"),
                text(other, "receiver"),
                text(other, "receiverCountry"),
                false);
    }

    private static String text(Draft draft, String field) {
        Object value = draft.field(field);
        return value == null ? null : value.toString();
    }

    /** Where nobody says who gives, kip come from Laos. */
    Gift inCurrency(String currency) {
        boolean theirs = "LAK".equals(currency) || "CNY".equals(currency) || "THB".equals(currency);
        return theirs && !stated && VIETNAM.equals(providerCountry) ? reversed() : this;
    }

    Gift told() {
        return new Gift(provider, providerCountry, receiver, receiverCountry, false);
    }

    /** Only what crosses the border counts. */
    static Gift crossing(ArticleContext article, Transfer transfer) {
        Party giver = transfer.giver();
        Party receiver = transfer.receiver();
        if (giver == null && receiver == null) {
            return null;
        }
        String from = country(giver);
        String to = country(receiver);
        if (from == null || to == null) {
            return halfKnown(article, giver, receiver);
        }
        return from.equals(to) ? null : new Gift(name(giver), from, name(receiver), to, true);
    }

    /** How many sides of it are known. */
    static long sides(Transfer transfer) {
        return Stream.of(
                        Optional.ofNullable(transfer.giver()),
                        Optional.ofNullable(transfer.receiver()))
                .filter(Optional::isPresent)
                .count();
    }

    static String country(Party party) {
        return party == null ? null : party.country();
    }

    /** One side is not named, or is a firm: the other one tells the way. */
    private static Gift halfKnown(ArticleContext article, Party giver, Party receiver) {
        boolean home = VIETNAM.equals(country(giver));
        boolean fromAbroad =
                country(giver) != null && !home
                        || country(giver) == null && VIETNAM.equals(country(receiver));
        Gift usual = fromAbroad ? byCast(article).reversed() : byCast(article);
        return new Gift(
                isOne(giver) ? name(giver) : usual.provider,
                usual.providerCountry,
                isOne(receiver) ? name(receiver) : usual.receiver,
                usual.receiverCountry,
                false);
    }

    /** Not "hai tỉnh". */
    private static boolean isOne(Party party) {
        return party != null && (party.country() != null || party.slugs().isEmpty());
    }

    Gift reversed() {
        return new Gift(receiver, receiverCountry, provider, providerCountry, stated);
    }

    static String name(Party party) {
        return party.slugs().size() > 1 ? String.join("; ", party.slugs()) : party.label();
    }

    /**
     * From the article's Vietnamese unit to its partners: the usual way, where nothing else is
     * said.
     */
    static Gift byCast(ArticleContext article) {
        Participants cast = article.participants();
        List<String> partners = cast.foreign();
        return new Gift(
                cast.vietnamese().getFirst(),
                VIETNAM,
                String.join("; ", partners),
                article.countryOf(partners.getFirst()).orElse("LA"),
                false);
    }
}
