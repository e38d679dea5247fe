package org.coopbriefs.web;

import java.util.Collection;
import java.util.List;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * The fields of the form that is being answered, by names that are known only at run time; the
 * filter of forged requests has read them.
 */
public final class SentForm {

    private SentForm() {}

    /** The text of a field; null where the form doesn't have it. */
    public static String value(String name) {
        return values(name).stream().findFirst().orElse(null);
    }

    /** The texts of all fields of a name. */
    public static List<String> values(String name) {
        var request = CurrentRequestManager.get();
        if (request.getFormData() == null) {
            return List.of();
        }
        Object values = request.getFormParameter(name, false, false);
        return values instanceof Collection<?> many
                ? many.stream().map(Object::toString).toList()
                : List.of();
    }
}
