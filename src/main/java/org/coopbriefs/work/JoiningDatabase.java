package org.coopbriefs.work;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/**
 * The database as db-scheduler sees it. What ends or postpones a piece of work goes through the
 * scheduler's own repository, which is built to commit wherever a connection does not commit by
 * itself; the library's switch for that ({@code commitWhenAutocommitDisabled}) is heeded by its
 * clients alone. Inside a transaction of ours that is ours to do, and the pool refuses it. So every
 * connection says that it commits by itself, as they do outside of one.
 */
final class JoiningDatabase {

    private JoiningDatabase() {}

    static DataSource of(DataSource database) {
        return proxy(
                DataSource.class,
                (method, arguments) -> {
                    Object result = method.invoke(database, arguments);
                    return result instanceof Connection connection ? joining(connection) : result;
                });
    }

    private static Connection joining(Connection connection) {
        return proxy(
                Connection.class,
                (method, arguments) ->
                        method.getName().equals("getAutoCommit")
                                ? Boolean.TRUE
                                : method.invoke(connection, arguments));
    }

    private interface Call {
        Object answer(Method method, Object[] arguments) throws ReflectiveOperationException;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(
                Proxy.newProxyInstance(
                        JoiningDatabase.class.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> answer(call, method, arguments)));
    }

    private static Object answer(Call call, Method method, Object[] arguments) throws Throwable {
        try {
            return call.answer(method, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
