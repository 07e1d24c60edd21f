package io.septet.platform.database;

import java.util.Map;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.cfg.BytecodeSettings;
import org.hibernate.service.spi.ServiceContributor;
import org.springframework.boot.autoconfigure.orm.jpa.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets Hibernate take the entities as they are written. None refers to another, so that it would generate proxies and
 * accessors at each start that nobody uses. Hibernate asks for the provider twice: as a service, and for what enhances
 * classes while they are loaded.
 */
@Component
public class EntitiesAsWritten implements ServiceContributor, HibernatePropertiesCustomizer {

    private static final BytecodeProvider NONE = new BytecodeProviderImpl();

    @Override
    public void contribute(StandardServiceRegistryBuilder services) {
        services.addService(BytecodeProvider.class, NONE);
    }

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put(BytecodeSettings.BYTECODE_PROVIDER_INSTANCE, NONE);
    }
}
