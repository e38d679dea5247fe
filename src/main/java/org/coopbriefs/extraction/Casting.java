package org.coopbriefs.extraction;

import java.util.List;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.PlaceMention;

/** Who takes part in what a text tells, and whether it tells of their cooperation at all. */
final class Casting {

    private final KeyText titleKey;
    private final List<PlaceMention> inTitle;
    private final List<Sentence> sentences;
    private final List<PlaceMention> places;
    private final Participants cast;
    private final Bond bond;

    /**
     * @param inTitle places in the title
     * @param places those in the sentences
     */
    Casting(
            KeyText titleKey,
            List<PlaceMention> inTitle,
            List<Sentence> sentences,
            List<PlaceMention> places) {
        this.titleKey = titleKey;
        this.inTitle = inTitle;
        this.sentences = sentences;
        this.places = places;
        this.cast = new Cast(sentences, inTitle, places).participants();
        this.bond = new Bond(cast);
    }

    /** Both sides, or none where one is missing. */
    Participants cast() {
        return cast;
    }

    /** Whether both sides are joined, and the text is about that. */
    boolean holds() {
        return cast.bothSides()
                && (isOfNothingElse()
                        || Genre.isCooperation(titleKey, sentences, isGift())
                                && bond.holds(titleKey, inTitle, sentences, places));
    }

    /** A unit at home and one abroad stand over all, and no word is of anything but them. */
    private boolean isOfNothingElse() {
        return bond.isOfUnits(inTitle, sentences, places)
                && !Genre.isOfSomethingElse(titleKey, sentences);
    }

    private boolean isGift() {
        return bond.isGift(titleKey, inTitle, sentences, places);
    }

    /** Whether the first words already join them. */
    boolean isClose() {
        return cast.bothSides() && bond.isClose(titleKey, inTitle, sentences, places);
    }
}
