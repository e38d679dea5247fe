package org.coopbriefs.brief;

import org.coopbriefs.article.fetch.Outlet;

/**
 * A newspaper or portal that is read.
 *
 * @param province slug of the unit whose paper it is, or null for one of the whole country
 */
record Watched(String host, String name, String province) {

    static Watched of(Outlet outlet) {
        return new Watched(outlet.host, outlet.name, outlet.province);
    }

    /** A paper of another province is not expected to. */
    boolean mayTellOf(Subject subject) {
        return province == null || subject.units().contains(province);
    }

    boolean isSourceOf(Brief.Citation citation) {
        Source source = citation.source();
        return name.equals(source.outlet())
                || host.equals(source.outlet())
                || host.equals(hostOf(source.address()));
    }

    private static String hostOf(String address) {
        if (address == null || !address.startsWith("http")) {
            return null;
        }
        String authority = address.substring(address.indexOf("//") + 2).split("[/?#:]", 2)[0];
        return authority.startsWith("www.") ? authority.substring(4) : authority;
    }
}
