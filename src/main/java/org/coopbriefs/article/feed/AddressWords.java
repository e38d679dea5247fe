package org.coopbriefs.article.feed;

import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coopbriefs.reference.Province;
import org.coopbriefs.reference.Provinces;

/**
 * What the address of an article says where a sitemap gives no title: newspapers write the title
 * into it, without marks. Only good for telling whether a page is worth a look.
 */
final class AddressWords {

    private static final String VIETNAM = "VN";
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    /**
     * Words with "lao" that have nothing to do with Laos: labour, Lào Cai, tuberculosis, elders.
     */
    private static final Pattern OTHER_LAO =
            Pattern.compile("-(?:lao-(?:dong|cai|khoa|phoi|hoa|dao)|(?:benh|nguoi|phu)-lao)(?=-)");

    /** An address with fewer words than this holds no title. */
    private static final int WORDS_OF_A_TITLE = 4;

    private final Set<String> abroad;

    AddressWords(Provinces provinces) {
        abroad =
                provinces.all().stream()
                        .filter(province -> !province.country().equals(VIETNAM))
                        .flatMap(AddressWords::names)
                        .map(AddressWords::hyphenated)
                        .filter(name -> name.length() > 2)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(Province province) {
        return Stream.concat(
                Stream.of(province.name("vi"), province.name("en")), province.aliases().stream());
    }

    /** True where the address names a place abroad, or holds no title that could tell. */
    boolean mayNameAbroad(String address) {
        String path = URI.create(address).getPath();
        String words = hyphenated(path == null ? "" : path);
        String plain = OTHER_LAO.matcher(words).replaceAll("-");
        return lettered(words) < WORDS_OF_A_TITLE || abroad.stream().anyMatch(plain::contains);
    }

    private static long lettered(String words) {
        return List.of(words.split("-")).stream()
                .filter(word -> !word.isEmpty() && word.chars().noneMatch(Character::isDigit))
                .count();
    }

    /** {@code Chăm Pa Sắc} is {@code -cham-pa-sac-}. */
    private static String hyphenated(String words) {
        String lower = words.toLowerCase(Locale.ROOT).replace('đ', 'd');
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return "-" + BETWEEN.matcher(bare).replaceAll("-").replaceAll("^-|-$", "") + "-";
    }
}
