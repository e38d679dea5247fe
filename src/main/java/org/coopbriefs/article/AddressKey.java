package org.coopbriefs.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is left of an article's address when all that does not matter is taken off: scheme, {@code
 * www.}, port, fragment, the marks of campaigns. Two addresses with one key are one place.
 */
final class AddressKey {

    private static final Set<String> CAMPAIGN =
            Set.of("fbclid", "gclid", "zarsrc", "gidzl", "ref", "_ga", "mc_cid", "mc_eid", "amp");

    private AddressKey() {}

    /**
     * The key of the place that a page says it stands at. A page may speak for its own site only;
     * one that names its site's front page says nothing about itself.
     *
     * @param address where it came from; null for a file
     * @param canonical what the page says; may be null
     */
    static Optional<String> of(String address, String canonical) {
        String own = PageMetadata.host(address);
        boolean maySay = own == null || own.equals(PageMetadata.host(canonical));
        return key(maySay && canonical != null ? canonical : address).or(() -> key(address));
    }

    private static Optional<String> key(String address) {
        String host = PageMetadata.host(address);
        if (host == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address.strip().replace(' ', '+'));
            String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceAll("/$", "");
            String query = query(uri.getRawQuery());
            boolean frontPage = path.isEmpty() && query.isEmpty();
            return frontPage ? Optional.empty() : Optional.of(host + path + query);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String query(String query) {
        if (query == null) {
            return "";
        }
        String kept =
                Arrays.stream(query.split("&"))
                        .filter(pair -> !isCampaign(pair))
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isCampaign(String pair) {
        String name = pair.replaceFirst("=.*+", "").toLowerCase(Locale.ROOT);
        return name.isEmpty() || name.startsWith("utm_") || CAMPAIGN.contains(name);
    }
}
