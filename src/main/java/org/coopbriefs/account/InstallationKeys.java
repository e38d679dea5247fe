package org.coopbriefs.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keys of this installation, each made when it is first needed. They live in the database: so they
 * survive restarts and are the same on every node.
 */
@ApplicationScoped
public class InstallationKeys {

    private static final int BYTES = 32;

    @Inject EntityManager entities;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** The key of that name: 43 characters of URL-safe base64. */
    public String of(String name) {
        return known.computeIfAbsent(name, this::read);
    }

    @Transactional
    String read(String name) {
        entities.createNativeQuery(
                        "insert into installation_key (name, secret) values (?1, ?2) on conflict do"
                                + " nothing")
                .setParameter(1, name)
                .setParameter(2, Secrets.random(BYTES))
                .executeUpdate();
        return (String)
                entities.createNativeQuery("select secret from installation_key where name = ?1")
                        .setParameter(1, name)
                        .getSingleResult();
    }
}
