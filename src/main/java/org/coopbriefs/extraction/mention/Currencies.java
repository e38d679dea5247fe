package org.coopbriefs.extraction.mention;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.coopbriefs.extraction.mention.Token.Kind;

/** The currencies' names and signs, before and behind a sum, with their ISO 4217 codes. */
final class Currencies {

    private static final int LONGEST = 3;

    private static final Map<String, String> CODES = codes();

    /** "45 đồng chí", "đồng bào": companions, not dong. */
    private static final Set<String> NOT_AFTER_DONG =
            NumberWords.set(
                    "chí", "bào", "thời", "đội", "hương", "nghiệp", "ý", "hành", "lòng", "bộ",
                    "minh", "diễn", "chủ", "hồ", "phục", "đều", "nghĩa", "tâm", "môn", "tộc",
                    "loạt", "nát");

    private Currencies() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        all(codes, "VND", "đồng", "vnđ", "vnd", "đ", "đồng việt nam", "vn đồng", "dong");
        all(codes, "USD", "usd", "đô la", "đô la mỹ", "đô la mĩ", "đôla", "đôla mỹ", "đô - la");
        all(codes, "USD", "$", "us $", "us dollars", "dollars", "dollar", "us dollar", "đô mỹ");
        all(codes, "LAK", "kíp", "kip", "kíp lào", "kip lào", "lak", "kips", "lao kip");
        all(codes, "THB", "bạt", "baht", "bath", "bạt thái", "baht thái", "thb", "thai baht");
        all(codes, "KHR", "riel", "riels", "khr");
        all(codes, "CNY", "nhân dân tệ", "ndt", "cny", "rmb", "tệ", "yuan");
        all(codes, "EUR", "euro", "eur", "euros", "€", "ơ rô");
        all(codes, "JPY", "yên", "yên nhật", "jpy", "yen", "¥");
        return Collections.unmodifiableMap(codes);
    }

    private static void all(Map<String, String> codes, String code, String... names) {
        NumberWords.set(names).forEach(name -> codes.put(name, code));
    }

    static boolean startsAt(Tokens tokens, int index) {
        return lengthAt(tokens, index) > 0;
    }

    /** How many tokens the currency's name at {@code index} has; 0 where none stands there. */
    static int lengthAt(Tokens tokens, int index) {
        int length = tokens.longest(CODES.keySet(), index, LONGEST);
        boolean companions =
                tokens.at(index).is("đồng")
                        && length == 1
                        && NOT_AFTER_DONG.contains(tokens.at(index + 1).text());
        boolean comrade = tokens.at(index).is("đ") && tokens.at(index + 1).is("/");
        return companions || comrade ? 0 : length;
    }

    /**
     * How many tokens the currency's sign just before {@code index} has ("US$", "VND"); 0 where
     * none does.
     */
    static int lengthBefore(Tokens tokens, int index) {
        int length = tokens.longestBefore(CODES.keySet(), index, 2);
        if (length == 0) {
            return 0;
        }
        boolean sign = tokens.at(index - 1).is(Kind.MARK) || isCode(tokens.at(index - 1).text());
        return sign ? length : 0;
    }

    static boolean endsAt(Tokens tokens, int index) {
        return lengthBefore(tokens, index) > 0;
    }

    private static boolean isCode(String word) {
        return switch (word) {
            case "vnd", "vnđ", "usd", "lak", "thb", "cny", "eur", "jpy", "rmb" -> true;
            default -> false;
        };
    }

    static String code(Tokens tokens, int start, int length) {
        return CODES.get(tokens.join(start, start + length));
    }
}
