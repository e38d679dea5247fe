package org.coopbriefs.extraction.mention;

import java.util.Set;
import org.coopbriefs.extraction.mention.Token.Kind;

/** Tells from what stands round a numeral whether it is a quantity at all. */
final class NumberSurroundings {

    /** Behind a figure like 2005 they make it a count after all. */
    private static final Set<String> COUNTED =
            NumberWords.set(
                    "lưu",
                    "học",
                    "sinh",
                    "em",
                    "suất",
                    "cán",
                    "lượt",
                    "người",
                    "bộ",
                    "lhs",
                    "students",
                    "scholarships",
                    "people",
                    "trainees",
                    "chỉ",
                    "trường");

    /** "năm tỷ đồng", "năm suất": behind a lone "năm" they make it five. */
    private static final Set<String> FIVE_OF =
            NumberWords.set(
                    "triệu", "tỷ", "tỉ", "nghìn", "ngàn", "trăm", "suất", "em", "bộ", "chiếc",
                    "huyện", "cháu", "máy", "tấn", "căn", "xe", "lưu", "thanh", "cán", "sinh",
                    "giáo", "bác", "tỉnh", "trường", "người", "hài", "liệt", "ngôi", "giường",
                    "dàn");

    private static final Set<String> ENGLISH_DATE =
            NumberWords.set(
                    "in", "since", "from", "by", "of", "until", "during", "year", "to", "and");

    private final Tokens tokens;
    private final NumberWords words;

    NumberSurroundings(Tokens tokens, NumberWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /**
     * The end of a date, a time or a code like "26/6", "18:50", "27-12-2022" at {@code index};
     * itself where none.
     */
    int endOfCode(int index) {
        if (!tokens.at(index).is(Kind.FIGURE)) {
            return index;
        }
        int end = index + 1;
        boolean code = false;
        while (tokens.glued(end - 1)
                && tokens.glued(end)
                && joins(end)
                && tokens.at(end + 1).is(Kind.FIGURE)) {
            code |= !tokens.at(end).is("-") || end > index + 1;
            end += 2;
        }
        return code ? end : index;
    }

    /** "57/57 học viên": all of them, and no day of a month. */
    boolean allOfAsMany(int index) {
        Token figure = tokens.at(index);
        return figure.is(Kind.FIGURE)
                && tokens.at(index + 1).is("/")
                && tokens.at(index + 2).is(figure.text())
                && !tokens.at(index - 1).is("/")
                && !isDay(tokens.at(index - 1))
                && COUNTED.contains(tokens.at(index + 3).text());
    }

    private static boolean isDay(Token before) {
        return before.is("ngày") || before.is("hôm") || before.is("sáng") || before.is("chiều");
    }

    private boolean joins(int index) {
        return tokens.at(index).is("/") || tokens.at(index).is(":") || tokens.at(index).is("-");
    }

    /** Whether the numeral in the tokens from {@code start} to {@code end} is no quantity. */
    boolean leavesAlone(int start, int end, Numeral numeral) {
        return tokens.at(start).is(Kind.FIGURE)
                ? figureInAName(start, end, numeral)
                : wordInAName(start, end);
    }

    private boolean figureInAName(int start, int end, Numeral numeral) {
        boolean gluedBefore = tokens.glued(start - 1) && partOfAName(start);
        boolean gluedBehind = tokens.glued(end - 1) && partOfAUnit(end);
        return gluedBefore
                || gluedBehind
                || tokens.at(end).is("%")
                || isYear(start, end)
                || (numeral.bare() && named(start, end));
    }

    /** "Covid-19", "T54"; but not "VND182", "(15". */
    private boolean partOfAName(int start) {
        Token before = tokens.at(start - 1);
        boolean hyphened =
                before.is("-") && tokens.glued(start - 2) && !tokens.at(start - 2).is(Kind.MARK);
        return (before.is(Kind.WORD) && !Currencies.endsAt(tokens, start))
                || hyphened
                || before.is("/")
                || before.is(".")
                || before.is(":");
    }

    /** "18h30", "2.5ha", "12th", "11/"; but not "450tr", "500đ", "50)". */
    private boolean partOfAUnit(int end) {
        Token behind = tokens.at(end);
        if (behind.is(Kind.WORD)) {
            return !words.multipliers().containsKey(behind.text())
                    && !behind.is("kg")
                    && !Currencies.startsAt(tokens, end);
        }
        return behind.is("/")
                || (behind.is("-")
                        && tokens.glued(end)
                        && tokens.at(end + 1).is(Kind.WORD)
                        && !Currencies.startsAt(tokens, end + 1));
    }

    /** 2019 is a year unless something is counted by it; "2011-2020" always is two of them. */
    private boolean isYear(int start, int end) {
        if (!fourDigitsOfAYear(start)) {
            return false;
        }
        if (end > start + 1) {
            return fourDigitsOfAYear(end - 1);
        }
        boolean dated =
                tokens.at(start - 1).is("năm")
                        || (words.english() && ENGLISH_DATE.contains(tokens.at(start - 1).text()));
        boolean counted =
                COUNTED.contains(tokens.at(end).text()) || Currencies.startsAt(tokens, end);
        return dated || !counted;
    }

    private boolean fourDigitsOfAYear(int index) {
        String figure = tokens.at(index).text();
        return figure.length() == 4 && (figure.startsWith("19") || figure.startsWith("20"));
    }

    /** "Quân khu 4", "ngày 12", "Nghị định 68"; but not "mỗi năm 20 suất". */
    private boolean named(int start, int end) {
        int before = tokens.longestBefore(words.names(), start, NumberWords.LONGEST_NAME);
        if (before == 0 || Currencies.startsAt(tokens, end)) {
            return false;
        }
        Token distributive = tokens.at(start - before - 1);
        return !words.each().contains(distributive.text()) && !spanOfTime(start - before);
    }

    /** "trong 5 năm 200 học sinh": the years are counted, and so are the pupils. */
    private boolean spanOfTime(int index) {
        boolean time =
                tokens.at(index).is("năm")
                        || tokens.at(index).is("tháng")
                        || tokens.at(index).is("ngày");
        Token before = tokens.at(index - 1);
        boolean dated = words.names().contains(tokens.at(index - 2).text());
        boolean number = before.is(Kind.FIGURE) || words.units().containsKey(before.text());
        return time && !dated && (number || before.is("mười"));
    }

    private boolean wordInAName(int start, int end) {
        Token first = tokens.at(start);
        Token before = tokens.at(start - 1);
        boolean opens = start == 0 || before.is(Kind.MARK);
        boolean plain = opens && (words.english() || end > start + 1);
        boolean capitalName =
                first.capital() && (before.capital() || tokens.at(end).capital() && !plain);
        return capitalName
                || words.vague().contains(before.text())
                || tokens.longestBefore(words.names(), start, NumberWords.LONGEST_NAME) > 0
                        && !spanOfTime(start - 1)
                || tokens.at(end).is("%")
                || (end == start + 1 && loneWord(start));
    }

    private boolean loneWord(int start) {
        Token word = tokens.at(start);
        Token next = tokens.at(start + 1);
        if (word.is("một") || word.is("one")) {
            return words.notAfterOne().contains(next.text());
        }
        if (word.is("năm")) {
            return !FIVE_OF.contains(next.text()) || notFiveAfter(tokens.at(start - 1));
        }
        return word.is("ba") && (next.is("mẹ") || next.is("má"));
    }

    /** "mỗi năm", "trong năm", "hai năm" count time. */
    private boolean notFiveAfter(Token before) {
        return words.each().contains(before.text())
                || words.units().containsKey(before.text())
                || before.is(Kind.FIGURE)
                || before.is("trong")
                || before.is("các")
                || before.is("đầu")
                || before.is("cuối");
    }
}
