package org.coopbriefs.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coopbriefs.account.Role;

/**
 * Something that can be asked of the service.
 *
 * @param verb GET, POST ...
 * @param path with its parameters in braces
 * @param role the least that may ask: a role's name, "anybody" or "signed-in"; null where it isn't
 *     said
 * @param consumes the media type that it takes, or null
 * @param byProvince whether a query can name a province
 */
record Route(
        String verb, String path, String role, String consumes, boolean byProvince, Method method) {

    static final String ANYBODY = "anybody";
    static final String SIGNED_IN = "signed-in";

    private static final Path CLASSES = Path.of("target/classes");

    private static final List<Route> ALL = find();

    /** Every route of the service, found in its classes. */
    static List<Route> all() {
        return ALL;
    }

    private static List<Route> find() {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org/coopbriefs"))) {
            return files.map(CLASSES::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(Route::load)
                    .filter(type -> type.isAnnotationPresent(jakarta.ws.rs.Path.class))
                    .flatMap(Route::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, Route.class.getClassLoader());
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static Stream<Route> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> verb(method).isPresent())
                .map(method -> of(resource, method));
    }

    private static Route of(Class<?> resource, Method method) {
        return new Route(
                verb(method).orElseThrow(),
                path(resource, method),
                role(method).or(() -> role(resource)).orElse(null),
                consumes(method),
                Arrays.stream(method.getParameters()).anyMatch(Route::namesProvince),
                method);
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        jakarta.ws.rs.Path below = method.getAnnotation(jakarta.ws.rs.Path.class);
        String path = resource.getAnnotation(jakarta.ws.rs.Path.class).value();
        String whole = "/" + path + "/" + (below == null ? "" : below.value());
        return whole.replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "");
    }

    private static Optional<String> role(AnnotatedElement element) {
        if (element.isAnnotationPresent(RolesAllowed.class)) {
            return Optional.of(element.getAnnotation(RolesAllowed.class).value()[0]);
        }
        if (element.isAnnotationPresent(PermitAll.class)) {
            return Optional.of(ANYBODY);
        }
        return element.isAnnotationPresent(Authenticated.class)
                ? Optional.of(SIGNED_IN)
                : Optional.empty();
    }

    private static String consumes(Method method) {
        Consumes consumes = method.getAnnotation(Consumes.class);
        return consumes == null ? null : consumes.value()[0];
    }

    private static boolean namesProvince(Parameter parameter) {
        return isProvince(parameter.getAnnotation(QueryParam.class))
                || parameter.isAnnotationPresent(BeanParam.class)
                        && fields(parameter.getType())
                                .anyMatch(
                                        field -> isProvince(field.getAnnotation(QueryParam.class)));
    }

    private static Stream<Field> fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, t -> t != null, Class::getSuperclass)
                .flatMap(t -> Arrays.stream(t.getDeclaredFields()));
    }

    private static boolean isProvince(QueryParam parameter) {
        return parameter != null && parameter.value().equals("province");
    }

    /** Whether only somebody with a role may ask. */
    boolean needsRole() {
        return Stream.of(Role.values()).anyMatch(known -> known.name().equals(role));
    }

    boolean isForPrograms() {
        return path.startsWith("/api/");
    }

    boolean changesSomething() {
        return !verb.equals("GET");
    }

    @Override
    public String toString() {
        return verb + " " + path + (consumes == null ? "" : " (" + consumes + ")");
    }
}
