package io.septet.platform.engine;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;
import org.glassfish.jersey.server.ServerProperties;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.jersey.ResourceConfigCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The engine as Septet runs it. Plain settings stand in {@code application.yaml}; here is what needs code. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** In seconds: whatever a query asks, it ends. */
    private static final int LONGEST_STATEMENT = 30;

    @Bean
    static ProcessEnginePlugin guardedEngine(
            ListableBeanFactory beans, ObjectProvider<JdbcTemplate> sql, ObjectProvider<MessageSource> texts) {
        Sentences sentences = new Sentences(texts);
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                RememberedGetters.use();
                Map<Object, Object> modelBeans = new ModelBeans(beans);
                engine.setExpressionManager(new ModelExpressions(modelBeans, sentences));
                engine.setBeans(modelBeans);
                engine.setScriptEngineResolver(new NoScripts());
                engine.setJdbcStatementTimeout(LONGEST_STATEMENT);
                engine.setDeserializationTypeValidationEnabled(true);
                engine.setEnableExpressionsInAdhocQueries(false);
                engine.setEnableExpressionsInStoredQueries(false);
                List<CommandInterceptor> guards = new ArrayList<>();
                guards.add(new OutsideCommands(engine, sentences));
                guards.add(new PlainQueries(sentences));
                engine.setCustomPreCommandInterceptorsTxRequired(guards);
                engine.setCustomSessionFactories(List.of(
                        new OwnSession(
                                DbEntityManager.class,
                                () -> new BoundedQueries(
                                        engine.getIdGenerator(),
                                        Context.getCommandContext().getSession(PersistenceSession.class),
                                        sentences)),
                        new OwnSession(FilterManager.class, () -> new UsableFilters(sql.getObject(), sentences))));
            }
        };
    }

    /** Nobody asks the engine's REST interface for its description in WADL, and making ready for that takes JAXB. */
    @Bean
    static ResourceConfigCustomizer noDescriptionInWadl() {
        return rest -> rest.property(ServerProperties.WADL_FEATURE_DISABLE, true);
    }

    /** The engine's clock, so that deadlines, timers and records agree on what time it is. */
    @Bean
    Clock clock() {
        return new EngineClock();
    }
}
