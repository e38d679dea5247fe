package org.coopbriefs.report;

import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Lets a template read the components of this package's records, and nothing else of them: a
 * reflective resolver would hand it every method down to the class loader.
 */
final class RecordResolver implements ValueResolver {

    private static final Map<Class<?>, Map<String, Method>> FIELDS = new ConcurrentHashMap<>();

    @Override
    public boolean appliesTo(EvalContext context) {
        return context.getBase() != null
                && isOurs(context.getBase().getClass())
                && context.getParams().isEmpty();
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        Object base = context.getBase();
        Method field =
                FIELDS.computeIfAbsent(base.getClass(), RecordResolver::fields)
                        .get(context.getName());
        return field == null
                ? Results.notFound(context)
                : CompletableFuture.completedFuture(read(field, base));
    }

    private static boolean isOurs(Class<?> type) {
        return type.isRecord() && type.getPackage().equals(RecordResolver.class.getPackage());
    }

    private static Map<String, Method> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, RecordResolver::reader));
    }

    private static Method reader(RecordComponent component) {
        Method reader = component.getAccessor();
        reader.setAccessible(true);
        return reader;
    }

    private static Object read(Method field, Object base) {
        try {
            return field.invoke(base);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record of our own cannot be read: " + field, e);
        }
    }
}
