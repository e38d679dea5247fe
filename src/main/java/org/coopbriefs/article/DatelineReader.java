package org.coopbriefs.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dateline of a page: a line that gives the day of publication and nothing else. A
 * headline that happens to hold a date is no dateline, for the words around the date say something.
 */
final class DatelineReader {

    private static final int LONGEST = 120;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private static final Pattern WORDS =
            Pattern.compile(
                    "ngày\\s(\\d{1,2})\\s{1,3}tháng\\s(\\d{1,2})(?:\\s|,){1,3}năm\\s(\\d{4})",
                    Pattern.UNICODE_CASE);
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?<![\\d/.-])(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})(?!\\d)");
    private static final Pattern MONTH_WORD =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})\\s?,?\\s?(?:tháng|thg)\\s(\\d{1,2}),?\\s(\\d{4})(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d/.-])(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[.,]?\\s(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s|/)(\\d{4})\\b");
    private static final Pattern ENGLISH_DAY_FIRST =
            Pattern.compile(
                    "\\b(\\d{1,2})(?:st|nd|rd|th)?\\s(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,?\\s(\\d{4})\\b");

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    /**
     * What may stand beside the date: clock, zone, weekday, the words that announce it, and what
     * portals put on the same line: how many read it, the button that prints it.
     */
    private static final Pattern COMPANY =
            Pattern.compile(
                    "\\d{1,2}\\s?(?::|h|giờ|g)\\s?\\d{0,2}(?::\\d{2}|\\s?phút)?|\\b(?:am|pm|sa|ch)\\b|\\(?\\b(?:gmt|utc)\\s?[+-]?\\d{0,2}(?::\\d{2})?\\)?"
                            + "|thứ\\s(?:hai|ba|tư|năm|sáu|bảy|bẩy|\\d)|chủ\\s?nhật|\\bt[2-7]\\b|\\bcn\\b"
                            + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\b(?:mon|tue|wed|thu|fri|sat|sun)\\b"
                            + "|\\bngày\\b|cập\\s?nhật|đăng|xuất\\sbản|\\bbài\\b|\\btin\\b|\\blúc\\b|\\bvào\\b|thời\\sgian|phát\\shành|\\bgửi\\b|lần\\scuối"
                            + "|[\\d.,]{1,12}\\s(?:lượt\\s)?(?:xem|đọc)|(?:lượt|đã|số\\slần)\\s(?:xem|đọc|truy\\scập)\\s?:?\\s?[\\d.,]{0,12}"
                            + "|\\bin\\sbài(?:\\sviết)?|\\bsố\\sra\\b|\\b(?:xem|đọc)\\s?:\\s?[\\d.,]{1,12}"
                            + "|published|updated?|posted|\\bon\\b|\\bat\\b|\\bdate\\b|last|modified",
                    Pattern.UNICODE_CHARACTER_CLASS);

    /** Says that what follows is when the text came out, whoever brought it. */
    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "cập\\s?nhật|đăng(?!\\sk[ýí])|xuất\\sbản|số\\sra|phát\\shành|published|updated?|posted");

    /** "TTXVN", "(Thể thao)": who brought it, or where in the paper it stands. */
    private static final Pattern OUTLET = Pattern.compile("\\p{Lu}{2,8}");

    private static final int LONGEST_OUTLET = 30;

    /** Stands between the name of a paper or of one of its pages and the day. */
    private static final Pattern DIVIDER = Pattern.compile("[-–—|•·]");

    private static final Pattern PARTS = Pattern.compile("[-–—|•·,]");
    private static final String DAY = "\u0000";

    private static final Pattern PROPER_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.]{0,15}(?:\\s\\p{Lu}[\\p{L}.]{0,15}){0,4}");

    private static final Pattern CLOCK =
            Pattern.compile(
                    "\\b\\d{1,2}\\s?(?::|h|g|giờ)\\s?\\d{2}", Pattern.UNICODE_CHARACTER_CLASS);

    /** "Huế, 5/11/2021 - ": with this an agency's text begins. */
    private static final Pattern OPENING =
            Pattern.compile(
                    "\\p{Lu}[\\p{L} .]{1,30}(?:\\([\\p{L} .]{2,12}\\) ?)?, ?(?:ngày )?([\\p{L}\\d/., ]{6,24}?) ?[-–—:] ?(?=\\p{Lu})");

    private DatelineReader() {}

    /** The day that this line gives, or null where it is no dateline. */
    static LocalDate read(String line) {
        if (line.length() > LONGEST || !YEAR.matcher(line).find()) {
            return null;
        }
        String key = line.toLowerCase(Locale.ROOT);
        Found found = first(key);
        return found == null || saysMore(line, key, found) ? null : found.day();
    }

    /** The day with which a paragraph begins, after the name of a place; or null. */
    static LocalDate opening(String paragraph) {
        Matcher opening = OPENING.matcher(paragraph);
        return opening.lookingAt() ? read(opening.group(1)) : null;
    }

    /** The first day in a line that is known to be a dateline, whatever else it says; or null. */
    static LocalDate anywhere(String line) {
        Found found = first(line.toLowerCase(Locale.ROOT));
        return found == null ? null : found.day();
    }

    private record Found(LocalDate day, int start, int end) {}

    /**
     * Beside a date with the time of day the writer's name may stand, beside one that is announced
     * the paper's, and so where a line or comma divides them; beside a bare date nothing but the
     * letters of an agency.
     */
    private static boolean saysMore(String line, String key, Found found) {
        String rest = key.substring(0, found.start()) + " " + key.substring(found.end());
        Matcher company = COMPANY.matcher(rest);
        String left = Whitespace.tidy(company.replaceAll(" "));
        long said = left.chars().filter(Character::isLetterOrDigit).count();
        if (said <= 3) {
            return false;
        }
        String name = nameIn(line, left);
        boolean timed = CLOCK.matcher(rest).find();
        boolean label = !name.isEmpty() && name.length() <= LONGEST_OUTLET;
        boolean announced = label && ANNOUNCED.matcher(rest).find();
        boolean bracketed = label && timed && line.startsWith("(" + name + ")");
        boolean signed = timed && Furniture.isName(name);
        return !announced
                && !bracketed
                && !signed
                && !OUTLET.matcher(name).matches()
                && !isDivided(line, found);
    }

    /** "Báo Mới | 12/5/2023": the day is alone in its part of the line, one other has a name. */
    private static boolean isDivided(String line, Found found) {
        String marked = line.substring(0, found.start()) + DAY + line.substring(found.end());
        List<String> names = new ArrayList<>();
        for (String part : PARTS.split(marked)) {
            boolean says = saysSomething(part.toLowerCase(Locale.ROOT));
            if (says && part.contains(DAY)) {
                return false;
            }
            if (says) {
                names.add(part.strip());
            }
        }
        String name = String.join(" - ", names);
        boolean timed = CLOCK.matcher(marked.toLowerCase(Locale.ROOT)).find();
        boolean divided = timed || DIVIDER.matcher(marked).find();
        return name.length() <= LONGEST_OUTLET
                && (names.size() == 1 && (divided || PROPER_NAME.matcher(name).matches())
                        || names.size() == 2 && timed);
    }

    private static boolean saysSomething(String key) {
        String left = COMPANY.matcher(key).replaceAll(" ");
        return left.chars().filter(Character::isLetterOrDigit).count() > 3;
    }

    /**
     * The remaining words as they stood in the line, capitals and all; empty where they are not
     * together.
     */
    private static String nameIn(String line, String left) {
        String words = left.replaceAll("^[^\\p{L}]{1,9}|[^\\p{L}.]{1,9}$", "");
        int at = line.toLowerCase(Locale.ROOT).indexOf(words);
        boolean same = at >= 0 && at + words.length() <= line.length();
        return same ? line.substring(at, at + words.length()) : "";
    }

    private static Found first(String key) {
        for (Pattern form : List.of(WORDS, MONTH_WORD, DAY_FIRST)) {
            Found found = find(form, key, 3, 2, 1);
            if (found != null) {
                return found;
            }
        }
        Found found = find(YEAR_FIRST, key, 1, 2, 3);
        if (found == null) {
            found = find(ENGLISH, key, 3, 1, 2);
        }
        return found == null ? find(ENGLISH_DAY_FIRST, key, 3, 2, 1) : found;
    }

    private static Found find(Pattern form, String key, int year, int month, int day) {
        Matcher match = form.matcher(key);
        if (!match.find()) {
            return null;
        }
        LocalDate date = date(match.group(year), number(match.group(month)), match.group(day));
        return date == null ? null : new Found(date, match.start(), match.end());
    }

    private static int number(String month) {
        return Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : MONTHS.indexOf(month) + 1;
    }

    static LocalDate date(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
