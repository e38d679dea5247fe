package org.coopbriefs.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.coopbriefs.report.BrokenTemplate.Fault;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Looks through a template before it is drawn: it must be well-formed even unfilled, and may refer
 * to nothing but files of its own folder. What is refused is refused with its line. (What only
 * appears when a template is filled is refused by {@link FolderAgent}, without a line.)
 */
final class TemplateCheck {

    private static final Pattern CSS_REFERENCE =
            Pattern.compile("@import\\b|url\\(\\s*+[\"']?+([^\"')]*+)|expression\\(");
    private static final Set<String> FETCHING =
            Set.of("src", "data", "background", "poster", "srcset");
    private static final Set<String> REFUSED =
            Set.of("script", "iframe", "object", "embed", "base", "form", "input", "bookmarks");
    private static final Pattern LINK = Pattern.compile("#.*+|\\{.*+|https?://.*+|mailto:.*+");

    private final TemplateFolder folder;

    private TemplateCheck(TemplateFolder folder) {
        this.folder = folder;
    }

    /**
     * @throws BrokenTemplate for the first thing that is wrong
     */
    static void check(TemplateFolder folder) {
        TemplateCheck check = new TemplateCheck(folder);
        check.page(folder.text(TemplateFolder.TEMPLATE));
    }

    private void page(String text) {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new StringReader(text)), new Elements());
        } catch (SAXParseException e) {
            throw new BrokenTemplate(
                    TemplateFolder.TEMPLATE, e.getLineNumber(), Fault.MALFORMED, e.getMessage());
        } catch (SAXException | ParserConfigurationException e) {
            throw new BrokenTemplate(TemplateFolder.TEMPLATE, Fault.MALFORMED, e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Elements extends DefaultHandler {

        private Locator locator;
        private boolean inStyle;

        @Override
        public void setDocumentLocator(Locator locator) {
            this.locator = locator;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            if (REFUSED.contains(name)) {
                throw broken(Fault.NO_PLACE, name);
            }
            inStyle = name.equals("style");
            for (int i = 0; i < attributes.getLength(); i++) {
                attribute(name, attributes.getQName(i), attributes.getValue(i));
            }
        }

        private void attribute(String element, String name, String value) {
            if (name.equals("style")) {
                css(TemplateFolder.TEMPLATE, line(), value);
            } else if (name.startsWith("on")) {
                throw broken(Fault.SCRIPT);
            } else if (name.equals("href") && element.equals("a")) {
                link(value);
            } else if (name.endsWith("href") || FETCHING.contains(name)) {
                reference(element, value);
            }
        }

        private void link(String address) {
            if (!LINK.matcher(address).matches()) {
                throw broken(Fault.LINK, address);
            }
        }

        private void reference(String element, String value) {
            if (!TemplateFolder.isOwn(value)) {
                throw TemplateFolder.outside(TemplateFolder.TEMPLATE, line(), value);
            }
            try {
                content(element, value);
            } catch (BrokenTemplate e) {
                throw e.line() > 0 ? e : e.referredToBy(TemplateFolder.TEMPLATE, line());
            }
        }

        private void content(String element, String value) {
            if (element.equals("link")) {
                css(value, 1, folder.text(value));
            } else {
                Picture.of(value, folder.bytes(value));
            }
        }

        @Override
        public void characters(char[] text, int start, int length) {
            if (inStyle) {
                String rules = new String(text, start, length);
                css(TemplateFolder.TEMPLATE, line() - breaks(rules), rules);
            }
        }

        @Override
        public void endElement(String uri, String local, String name) {
            inStyle = false;
        }

        private int line() {
            return locator.getLineNumber();
        }

        private BrokenTemplate broken(Fault fault, Object... details) {
            return new BrokenTemplate(TemplateFolder.TEMPLATE, line(), fault, details);
        }
    }

    /** A style sheet may show pictures of the folder; it imports nothing. */
    private void css(String file, int firstLine, String text) {
        Matcher reference = CSS_REFERENCE.matcher(text);
        while (reference.find()) {
            int line = firstLine + breaks(text.substring(0, reference.start()));
            String target = reference.group(1);
            if (target == null) {
                throw new BrokenTemplate(file, line, Fault.CSS, reference.group());
            }
            if (!TemplateFolder.isOwn(target.strip())) {
                throw TemplateFolder.outside(file, line, target.strip());
            }
        }
    }

    private static int breaks(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
