package org.coopbriefs.report;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/**
 * A page that holds something in every field, or nothing in any: filling a template with both
 * reaches nearly all that it asks for, so that an unknown field shows before the template draws a
 * real brief.
 */
final class TrialPage {

    private final boolean filled;
    private final boolean apart;

    private TrialPage(boolean filled, boolean apart) {
        this.filled = filled;
        this.apart = apart;
    }

    /**
     * @param apart whether the annex is a file of its own
     */
    static ReportPage filled(boolean apart) {
        return (ReportPage) new TrialPage(true, apart).record(ReportPage.class);
    }

    /** Without rows, and with an empty text wherever a text stands. */
    static ReportPage empty() {
        return (ReportPage) new TrialPage(false, false).record(ReportPage.class);
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            Type item = list.getActualTypeArguments()[0];
            return filled ? List.of(value(item), value(item)) : List.of();
        }
        if (type == String.class) {
            return filled ? "x" : "";
        }
        if (type == ReportPage.AnnexFiles.class && !apart) {
            return null;
        }
        if (type == boolean.class) {
            return filled;
        }
        return type == int.class || type == Integer.class ? 1 : record((Class<?>) type);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        Object[] values = Arrays.stream(components).map(c -> value(c.getGenericType())).toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException("a record of our own cannot be made: " + type, e);
        }
    }
}
