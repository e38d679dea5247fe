package org.coopbriefs.article;

import java.util.regex.Pattern;

/** Signs by which a line is the caption of a picture. */
final class Caption {

    private static final Pattern CREDIT =
            Pattern.compile(
                    "(?iu).{0,399}?(?:\\((?:ảnh|nguồn|nguồn ảnh|photo|ảnh minh họa|ảnh minh hoạ)\\s?:[^()]{1,80}\\)|[.\\-–—]\\s?ảnh\\s?:?\\s[^.]{1,60}|(?<!\\p{L})ảnh\\s?:\\s?\\S.{0,60}|\\(ảnh[^()]{0,60}\\)|\\b(?:photo|image)\\s?(?:by|:)\\s.{1,60})[.)]{0,2}$");

    private static final int LONGEST = 400;

    private Caption() {}

    /** Ends with a credit to who took the picture. */
    static boolean hasCredit(String line) {
        return line.length() <= LONGEST && CREDIT.matcher(line).matches();
    }
}
