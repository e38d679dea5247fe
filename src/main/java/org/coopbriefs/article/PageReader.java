package org.coopbriefs.article;

import static org.coopbriefs.article.UnreadablePage.Code.NO_ARTICLE;
import static org.coopbriefs.article.UnreadablePage.Code.TOO_LARGE;
import static org.coopbriefs.text.DateBasis.ADDRESS;
import static org.coopbriefs.text.DateBasis.BYLINE;
import static org.coopbriefs.text.DateBasis.META;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads a page, HTML or its plain-text dump, into title, text and day of publication. Holds no
 * state between pages and touches nothing but the bytes it is given.
 */
@Singleton
public final class PageReader {

    /** More than any article, with all that stands around it. */
    public static final int DEFAULT_LIMIT = 10_000_000;

    /** A sentence, in characters. */
    private static final int SHORTEST_ARTICLE = 40;

    private static final int SNIFF = 2000;
    private static final Pattern MARKUP =
            Pattern.compile(
                    "<(?:!doctype|/?(?:html|head|body|meta|title|div|p|article|table|span|section|main|nav|ul|li|br|a|font|center|form|h[1-6]))\\b",
                    Pattern.CASE_INSENSITIVE);

    private final Clock clock;
    private final SiteRules sites;
    private final int maxBytes;

    /**
     * @param clock tells today, after which no article was published
     * @param sites what is known of single sites
     */
    @Inject
    public PageReader(Clock clock, SiteRules sites) {
        this(clock, sites, DEFAULT_LIMIT);
    }

    /** Reads pages of every site alike. */
    public PageReader(Clock clock) {
        this(clock, SiteRules.none());
    }

    /** Reads pages of every site alike, none longer than {@code maxBytes}. */
    public PageReader(Clock clock, int maxBytes) {
        this(clock, SiteRules.none(), maxBytes);
    }

    private PageReader(Clock clock, SiteRules sites, int maxBytes) {
        this.clock = clock;
        this.sites = sites;
        this.maxBytes = maxBytes;
    }

    /** How many bytes a page may have. */
    public int maxBytes() {
        return maxBytes;
    }

    /**
     * @throws UnreadablePage where there is no article to be read in these bytes
     */
    public Page read(RawPage raw) {
        if (raw.bytes().length > maxBytes) {
            throw new UnreadablePage(TOO_LARGE, raw.bytes().length + " of " + maxBytes + " bytes");
        }
        CharsetDecoding.Decoded decoded = CharsetDecoding.decode(raw.bytes(), raw.contentType());
        return isMarkup(decoded.text(), raw.contentType())
                ? html(decoded, raw.address())
                : dump(decoded, raw.address());
    }

    private static boolean isMarkup(String text, String contentType) {
        String head = text.substring(0, Math.min(text.length(), SNIFF));
        boolean declared =
                contentType != null && contentType.toLowerCase(Locale.ROOT).contains("html");
        boolean plain =
                contentType != null
                        && contentType.toLowerCase(Locale.ROOT).startsWith("text/plain");
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        boolean whole = start.startsWith("<!doctype") || start.startsWith("<html");
        return whole || (!plain && MARKUP.matcher(declared ? text : head).find());
    }

    private Page html(CharsetDecoding.Decoded decoded, String address) {
        HtmlReader reader = new HtmlReader(decoded.text(), address, sites);
        if (reader.holdsNoArticle()) {
            throw new UnreadablePage(NO_ARTICLE, "a list of links or a refusal");
        }
        PageMetadata metadata = reader.metadata();
        DateChoice date =
                new DateChoice(clock)
                        .offerAll(META, metadata::days)
                        .offerAll(BYLINE, () -> reader.draft().datelines())
                        .offer(BYLINE, () -> reader.draft().openingDay())
                        .offer(ADDRESS, () -> AddressDate.read(metadata.canonical()))
                        .offer(ADDRESS, () -> AddressDate.read(address));
        return page(reader.draft(), decoded, date, metadata);
    }

    private Page dump(CharsetDecoding.Decoded decoded, String address) {
        Draft draft = DumpReader.read(decoded.text());
        DateChoice date =
                new DateChoice(clock)
                        .offerAll(BYLINE, draft::datelines)
                        .offer(BYLINE, draft::openingDay)
                        .offer(ADDRESS, () -> AddressDate.read(address));
        return page(draft, decoded, date, PageMetadata.none(address));
    }

    private static Page page(
            Draft draft, CharsetDecoding.Decoded decoded, DateChoice date, PageMetadata metadata) {
        refuseEmpty(draft);
        List<PageIssue> issues = new ArrayList<>(decoded.issues());
        issues.addAll(date.issues());
        var text = Piece.join(draft.pieces());
        String language = Language.of(text.body().value(), metadata.language());
        if (!Language.isRead(language)) {
            issues.add(PageIssue.info("language", "LANGUAGE_NOT_READ", language));
        }
        return new Page(
                draft.title(),
                text,
                date.published(),
                date.basis(),
                metadata.canonical(),
                metadata.outlet(),
                language,
                issues);
    }

    private static void refuseEmpty(Draft draft) {
        boolean prose = draft.pieces().stream().anyMatch(Piece::isProse);
        if (!prose || draft.length() < SHORTEST_ARTICLE || draft.title().isBlank()) {
            throw new UnreadablePage(NO_ARTICLE, draft.length() + " characters of text");
        }
    }
}
