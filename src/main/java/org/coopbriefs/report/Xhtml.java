package org.coopbriefs.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.coopbriefs.report.BrokenTemplate.Fault;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads a page without a document type, hence without entities that could reach out or swell. */
final class Xhtml {

    private static final DocumentBuilderFactory FACTORY = factory();
    private static final Pattern ILLEGAL =
            Pattern.compile(
                    "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final Set<String> BLOCKS =
            Set.of(
                    "div",
                    "p",
                    "table",
                    "ul",
                    "ol",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "section",
                    "blockquote");

    private Xhtml() {}

    /**
     * @param file is named where the page is malformed
     */
    static Document parse(String file, String page) {
        try {
            DocumentBuilder builder = FACTORY.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new InputSource(new StringReader(page)));
        } catch (SAXParseException e) {
            throw new BrokenTemplate(file, e.getLineNumber(), Fault.MALFORMED, e.getMessage());
        } catch (SAXException | ParserConfigurationException e) {
            throw new BrokenTemplate(file, Fault.MALFORMED, e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Without the control characters that XML 1.0 has no way to write, and that articles do hold
     * now and then.
     */
    static String legal(String page) {
        for (int i = 0; i < page.length(); i++) {
            if (!isLegal(page.charAt(i))) {
                return ILLEGAL.matcher(page).replaceAll("");
            }
        }
        return page;
    }

    private static boolean isLegal(int c) {
        return c >= 0x20 && c <= 0xD7FF || c == '\n' || c == '\t' || c == '\r';
    }

    /** Whether it begins and ends lines of its own, unless a style sheet says otherwise. */
    static boolean isBlock(Node node) {
        return BLOCKS.contains(node.getNodeName());
    }

    /** The elements directly below a node. */
    static List<Element> elements(Node parent) {
        List<Element> elements = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /**
     * All text below a node, in reading order; a list of its own, so that the tree may be changed.
     */
    static List<Text> texts(Node parent) {
        List<Text> texts = new ArrayList<>();
        collect(parent, texts);
        return texts;
    }

    private static void collect(Node parent, List<Text> texts) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Text text) {
                texts.add(text);
            } else {
                collect(n, texts);
            }
        }
    }

    private static DocumentBuilderFactory factory() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(javax.xml.XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // the whole tree is walked at once
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            factory.setIgnoringComments(true);
            factory.setCoalescing(true);
            return factory;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own parser refuses its features", e);
        }
    }

    /** The default handler prints to standard error. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
