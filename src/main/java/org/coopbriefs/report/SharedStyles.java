package org.coopbriefs.report;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openpdf.context.StyleReference;
import org.openpdf.css.newmatch.CascadedStyle;
import org.openpdf.extend.NamespaceHandler;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.extend.UserInterface;
import org.openpdf.layout.SharedContext;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Styles of elements, matched once for all that no rule can tell apart: the rows of a table need
 * not each be held against every rule, nor the next page of the same template. For one drawing at a
 * time.
 */
final class SharedStyles extends StyleReference {

    /** Rules that look at more of an element's place than its ancestors and whether it is first. */
    private static final Pattern BY_PLACE =
            Pattern.compile("[+~]|:(?:nth|last|only|even|odd|empty|first-of)");

    /** What style sheets do not look at unless they name it. */
    private static final Set<String> UNSEEN = Set.of("href", "title", "alt");

    /** All that a rule may see of an element; {@code parent} numbers the same of its parent. */
    private record Looks(int parent, String name, String attributes, boolean first) {}

    /** Pages whose attributes never repeat must not fill the memory. */
    private static final int MOST_LOOKS = 5000;

    private static final Pattern NAMED_BY_ID = Pattern.compile("#([\\w-]++)");

    private record Generated(int looks, String where) {}

    private final boolean byAnyId;
    private final Set<String> ids;
    private final Set<String> unseen;
    private List<String> linked = List.of();
    private final Map<Node, Integer> numbers = new IdentityHashMap<>();
    private final Map<Looks, Integer> looks = new HashMap<>();
    private final Map<Integer, CascadedStyle> styles = new HashMap<>();
    private final Map<Generated, Optional<CascadedStyle>> generated = new HashMap<>();

    private SharedStyles(UserAgentCallback agent, String sheets) {
        super(agent);
        byAnyId = sheets.contains("[id");
        ids = NAMED_BY_ID.matcher(sheets).results().map(id -> id.group(1)).collect(toSet());
        unseen = UNSEEN.stream().filter(name -> !sheets.contains("[" + name)).collect(toSet());
    }

    /**
     * @param sheets text of all style sheets of the page; rules within the page are not among them
     */
    static StyleReference of(UserAgentCallback agent, String sheets) {
        return BY_PLACE.matcher(sheets).find()
                ? new StyleReference(agent)
                : new SharedStyles(agent, sheets);
    }

    @Override
    public void setDocumentContext(
            SharedContext context, NamespaceHandler handler, Document page, UserInterface user) {
        super.setDocumentContext(context, handler, page, user);
        numbers.clear();
        List<String> links = links(handler, page);
        if (!links.equals(linked) || looks.size() > MOST_LOOKS) {
            looks.clear();
            styles.clear();
            generated.clear();
            linked = links;
        }
    }

    /** Which style sheets the page asks for: a template may choose. */
    private static List<String> links(NamespaceHandler handler, Document page) {
        return handler.getStylesheets(page).stream()
                .map(sheet -> sheet.getUri() + sheet.appliesToMedia("print"))
                .toList();
    }

    /** Nothing: sheets stay as they are, and so what was read of them. */
    @Override
    public void flushAllStyleSheets() {}

    @Override
    public CascadedStyle getCascadedStyle(Element element, boolean anew) {
        if (anew || element == null) {
            return super.getCascadedStyle(element, anew);
        }
        return styles.computeIfAbsent(
                number(element), first -> super.getCascadedStyle(element, false));
    }

    @Override
    public CascadedStyle getPseudoElementStyle(Node node, String where) {
        return generated
                .computeIfAbsent(
                        new Generated(number(node), where),
                        first -> Optional.ofNullable(super.getPseudoElementStyle(node, where)))
                .orElse(null);
    }

    private int number(Node node) {
        if (!(node instanceof Element element)) {
            return -1;
        }
        Integer known = numbers.get(element);
        if (known == null) {
            Looks seen =
                    new Looks(
                            number(element.getParentNode()),
                            element.getNodeName(),
                            attributes(element),
                            isFirst(element));
            known = looks.computeIfAbsent(seen, first -> looks.size());
            numbers.put(element, known);
        }
        return known;
    }

    private String attributes(Element element) {
        NamedNodeMap all = element.getAttributes();
        if (all.getLength() == 0) {
            return "";
        }
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < all.getLength(); i++) {
            Node attribute = all.item(i);
            if (isSeen(attribute.getNodeName(), attribute.getNodeValue())) {
                seen.append(attribute.getNodeName())
                        .append('=')
                        .append(attribute.getNodeValue())
                        .append('\n');
            }
        }
        return seen.toString();
    }

    private boolean isSeen(String name, String value) {
        return name.equals("id") ? byAnyId || ids.contains(value) : !unseen.contains(name);
    }

    private static boolean isFirst(Element element) {
        for (Node n = element.getPreviousSibling(); n != null; n = n.getPreviousSibling()) {
            if (n instanceof Element) {
                return false;
            }
        }
        return true;
    }
}
