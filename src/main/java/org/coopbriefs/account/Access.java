package org.coopbriefs.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;

/** The one place that checks which provinces the caller may see. */
@ApplicationScoped
public class Access {

    static final String PROVINCES = "provinces";
    static final String MUST_CHANGE_PASSWORD = "must-change-password";
    static final String WAY = "way";

    @Inject SecurityIdentity identity;

    /** Slugs of the caller's provinces with those that became them; empty means all. */
    public Set<String> provinces() {
        Set<String> given = identity.getAttribute(PROVINCES);
        return given == null ? Set.of() : given;
    }

    public String userName() {
        return identity.getPrincipal().getName();
    }

    /** True where the caller may change things at all. */
    public boolean mayEdit() {
        return has(Role.EDITOR);
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    public boolean has(Role role) {
        return identity.hasRole(role.name());
    }

    /**
     * True where the caller's password is known to somebody else, so that only changing it is
     * allowed.
     */
    public boolean mustChangePassword() {
        return Boolean.TRUE.equals(identity.getAttribute(MUST_CHANGE_PASSWORD));
    }

    /** True where a browser sends the proof by itself, so that a foreign page could use it. */
    public boolean isBySession() {
        return identity.getAttribute(WAY) == SignInWay.SESSION;
    }

    /** True where the caller may see something that concerns any of these units. */
    public boolean maySeeAny(Collection<String> slugs) {
        return provinces().isEmpty() || slugs.stream().anyMatch(provinces()::contains);
    }

    /** True where the caller may see what concerns all of these units together. */
    public boolean maySeeAll(Collection<String> slugs) {
        return provinces().isEmpty() || provinces().containsAll(slugs);
    }

    /**
     * Lets a caller pass who may see all of these units.
     *
     * @throws ForeignProvince otherwise
     */
    public void requireAll(Collection<String> slugs) {
        if (!maySeeAll(slugs)) {
            throw new ForeignProvince();
        }
    }

    /** The caller may not see this province's data. */
    public static final class ForeignProvince extends RuntimeException {}
}
