package org.coopbriefs.web;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcConfig;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import org.coopbriefs.account.InstallationKeys;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The identity provider as it is configured, with keys that all nodes share: who left for it from
 * one node may come back to another. Without them each node makes up its own where the client's
 * secret is short, or where there is none.
 */
@ApplicationScoped
public class ProviderTenant implements TenantConfigResolver {

    private static final String ID = "provider";

    @Inject OidcConfig configured;
    @Inject TenantConfigBean tenants;
    @Inject InstallationKeys keys;

    @ConfigProperty(name = "quarkus.oidc.client-id")
    Optional<String> client;

    private volatile OidcTenantConfig tenant;

    @Override
    public Uni<OidcTenantConfig> resolve(
            RoutingContext request, OidcRequestContext<OidcTenantConfig> context) {
        if (!OidcConfig.getDefaultTenant(configured).tenantEnabled()) {
            return Uni.createFrom().nullItem();
        }
        OidcTenantConfig known = tenant;
        return known == null ? context.runBlocking(this::tenant) : Uni.createFrom().item(known);
    }

    /**
     * Where the provider signs people out (OpenID Connect RP-Initiated Logout 1.0, section 2);
     * empty where it doesn't say.
     */
    public Optional<String> signOut() {
        return Optional.ofNullable(tenants.getDefaultTenant())
                .map(TenantConfigContext::getOidcMetadata)
                .map(OidcConfigurationMetadata::getEndSessionUri)
                .filter(address -> address.startsWith("http"))
                .map(
                        address ->
                                UriBuilder.fromUri(address)
                                        .queryParam("client_id", client.orElse(""))
                                        .build()
                                        .toString());
    }

    /** What an installation has configured itself stands. */
    public OidcTenantConfig tenant() {
        var ours = OidcConfig.getDefaultTenant(configured);
        var builder = OidcTenantConfig.builder(ours).tenantId(ID);
        if (ours.authentication().stateSecret().isEmpty()) {
            builder.authentication().stateSecret(keys.of("provider-state")).end();
        }
        if (ours.tokenStateManager().encryptionSecret().isEmpty()) {
            builder.tokenStateManager().encryptionSecret(keys.of("provider-tokens")).end();
        }
        tenant = builder.build();
        return tenant;
    }
}
