package org.coopbriefs.reference;

import java.util.List;
import java.util.Set;

/** The words that stand around names in English; Vietnamese names have lost their marks there. */
final class EnglishContext implements NameContext {

    private static final Set<String> PROVINCE_BEFORE = Set.of("province of", "the province of");
    private static final Set<String> PROVINCES_BEFORE =
            Set.of("provinces of", "the provinces of", "provinces");
    private static final Set<String> CITY_BEFORE =
            Set.of("city of", "capital of", "capital city of");
    private static final Set<String> PROVINCE_AFTER =
            Set.of("province", "provincial", "province's");
    private static final Set<String> CITY_AFTER =
            Set.of("city", "capital", "municipality", "prefecture");
    private static final Set<String> BELOW_AFTER =
            Set.of("district", "districts", "commune", "ward", "town", "township");

    private static final Set<String> LANDMARK_AFTER =
            Set.of(
                    "river",
                    "reservoir",
                    "lake",
                    "dam",
                    "hydropower",
                    "hydroelectric",
                    "bridge",
                    "street",
                    "bay",
                    "island",
                    "sea");

    private static final Set<String> PERSON_BEFORE =
            Set.of("mr", "mrs", "ms", "dr", "singer", "colonel", "general");

    private static final Set<String> SURNAMES =
            Set.of(
                    "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang",
                    "bui", "do", "ngo");

    private static final Set<String> INSTITUTION_AFTER =
            Set.of(
                    "university",
                    "college",
                    "hospital",
                    "newspaper",
                    "school",
                    "company",
                    "corporation",
                    "jsc",
                    "bank",
                    "airport",
                    "port",
                    "academy",
                    "institute");

    private static final Set<String> INSTITUTION_BEFORE =
            Set.of("university of", "college of", "hospital of", "bank of", "bank for");

    private static final Set<String> POSTED =
            Set.of("consulate", "consul", "consulate general", "embassy", "ambassador");
    private static final Set<String> POSTED_JOINTS =
            Set.of("of", "in", "to", "general", "and", "the", "pdr");
    private static final int WIDEST_POST = 9;
    private static final int WIDEST_NAME = 4;

    private static final Set<String> LIST_GAPS =
            Set.of(",", "and", ", and", "-", "&", "with", "or", "");

    private final Words words;

    EnglishContext(Words words) {
        this.words = words;
    }

    @Override
    public Title titleOf(int first, int last) {
        if (after(last, BELOW_AFTER)) {
            return Title.BELOW;
        }
        if (before(first, PROVINCES_BEFORE)) {
            return Title.PROVINCES;
        }
        if (after(last, PROVINCE_AFTER) || before(first, PROVINCE_BEFORE)) {
            return Title.PROVINCE;
        }
        return after(last, CITY_AFTER) || before(first, CITY_BEFORE) ? Title.CITY : Title.NONE;
    }

    private boolean before(int first, Set<String> phrases) {
        return words.nextIsAdjacent(first - 1) && words.phraseEndingAt(first - 1, phrases) > 0;
    }

    private boolean after(int last, Set<String> phrases) {
        return words.nextIsAdjacent(last) && words.phraseBeginningAt(last + 1, phrases) > 0;
    }

    @Override
    public Title titleByOffice(int first) {
        return Title.NONE;
    }

    @Override
    public boolean isAnothers(int first, int last, List<Province> candidates) {
        return after(last, LANDMARK_AFTER)
                || before(first, PERSON_BEFORE)
                || isPersons(first)
                || candidates.stream().anyMatch(p -> isFollowedByItsTrap(p, last));
    }

    private boolean isPersons(int first) {
        for (int word = first - 1; word >= first - 2; word--) {
            if (!words.nextIsAdjacent(word) || !words.isCapital(word)) {
                return false;
            }
            if (SURNAMES.contains(words.at(word))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Lao" before "Bao" is the border gate; what stands before a name differs too much from
     * Vietnamese.
     */
    private boolean isFollowedByItsTrap(Province province, int last) {
        return words.nextIsAdjacent(last)
                && words.isCapital(last + 1)
                && province.notBefore().stream()
                        .map(Spelling::withoutMarks)
                        .anyMatch(trap -> trap.equalsIgnoreCase(words.at(last + 1)));
    }

    @Override
    public boolean isInstitution(int first, int last, boolean titled) {
        return before(first, INSTITUTION_BEFORE) || isPosted(first) || headFollows(last);
    }

    private boolean isPosted(int first) {
        for (int word = first - 1; word >= first - WIDEST_POST; word--) {
            if (!words.nextIsAdjacent(word)) {
                return false;
            }
            if (words.phraseEndingAt(word, POSTED) > 0) {
                return true;
            }
            if (!words.isCapital(word) && !POSTED_JOINTS.contains(words.at(word))) {
                return false;
            }
        }
        return false;
    }

    /** "Quang Binh Medical College": capitals all the way to the head. */
    private boolean headFollows(int last) {
        for (int word = last + 1; word <= last + WIDEST_NAME; word++) {
            if (!words.nextIsAdjacent(word - 1) || !words.isCapital(word)) {
                return false;
            }
            if (INSTITUTION_AFTER.contains(words.at(word))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Without their marks the names of provinces are no words of English; "Ho Chi Minh" remains a
     * person.
     */
    @Override
    public boolean isUnits(int first, List<Province> candidates) {
        return candidates.stream().allMatch(Province::isProvince);
    }

    @Override
    public boolean isListGap(String gap) {
        return LIST_GAPS.contains(gap.strip());
    }
}
