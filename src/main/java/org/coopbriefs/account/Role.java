package org.coopbriefs.account;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a user may do; each role may do what the ones before it may. */
public enum Role {
    VIEWER,
    EDITOR,
    ADMIN;

    /** Role names for annotations. */
    public static final String VIEWER_NAME = "VIEWER";

    public static final String EDITOR_NAME = "EDITOR";
    public static final String ADMIN_NAME = "ADMIN";

    /** This role and all that it includes. */
    public Set<String> included() {
        return EnumSet.range(VIEWER, this).stream().map(Enum::name).collect(Collectors.toSet());
    }
}
