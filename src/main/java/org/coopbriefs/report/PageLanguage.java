package org.coopbriefs.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.openpdf.css.sheet.StylesheetInfo;
import org.openpdf.css.sheet.StylesheetInfo.Origin;
import org.openpdf.simple.extend.XhtmlNamespaceHandler;
import org.w3c.dom.Element;

/**
 * How the layout engine reads our XHTML: the style that every page starts from, and links left to
 * {@link Links}.
 */
final class PageLanguage extends XhtmlNamespaceHandler {

    private static final String ENGINE_STYLE = "/resources/css/XhtmlNamespaceHandler.css";

    /** Fonts, and the labels that {@link ListLabels} writes. */
    private static final String OUR_STYLE =
            """
            body { font-family: 'Brief Serif'; }
            .lao { font-family: 'Brief Lao'; font-size: 0.92em; }
            ol, ul { list-style-type: none; margin: 0; padding: 0 0 0 7mm; }
            .list-label { display: inline-block; width: 7mm; margin-left: -7mm; text-indent: 0; }
            """;

    private static final StylesheetInfo STYLE =
            new StylesheetInfo(
                    Origin.USER_AGENT, "default", List.of("all"), engineStyle() + OUR_STYLE);

    @Override
    public Optional<StylesheetInfo> getDefaultStylesheet() {
        return Optional.of(STYLE);
    }

    @Override
    public String getLinkUri(Element element) {
        return null;
    }

    private static String engineStyle() {
        try (InputStream in = XhtmlNamespaceHandler.class.getResourceAsStream(ENGINE_STYLE)) {
            if (in == null) {
                throw new IllegalStateException("the layout engine has no " + ENGINE_STYLE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
