package org.coopbriefs.article.file;

import static org.coopbriefs.article.file.RefusedFile.Code.ARCHIVE;
import static org.coopbriefs.article.file.RefusedFile.Code.KIND;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coopbriefs.article.RawPage;

/** Makes a page of a file. */
public final class SavedPage {

    private static final int HEAD = 2_000;

    /** What browsers write into the pages that they save. */
    private static final Pattern SAVED_FROM =
            Pattern.compile(
                    "<!--\\s{0,9}saved from url=\\(\\d{1,9}\\)(https?://\\S{1,2000}?)\\s{0,9}-->");

    private SavedPage() {}

    /**
     * @param name decides how the bytes are read; folders in front of it do not matter
     * @throws RefusedFile where this is no kind of file that is read
     */
    public static RawPage of(String name, byte[] bytes) throws RefusedFile {
        return switch (FileKind.of(name)) {
            case HTML -> new RawPage(bytes, "text/html", savedFrom(bytes));
            case TEXT -> new RawPage(bytes, "text/plain", null);
            case MHT -> MailPage.read(bytes);
            case ARCHIVE -> throw new RefusedFile(ARCHIVE, name);
            case OTHER -> throw new RefusedFile(KIND, name);
        };
    }

    private static String savedFrom(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher comment = SAVED_FROM.matcher(head);
        return comment.find() ? comment.group(1) : null;
    }
}
