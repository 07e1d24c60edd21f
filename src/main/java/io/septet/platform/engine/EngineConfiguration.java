package io.septet.platform.engine;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.glassfish.jersey.server.ServerProperties;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.jersey.ResourceConfigCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine as Septet runs it. Plain settings stand in {@code application.yaml}; here is what needs code. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    static ProcessEnginePlugin guardedEngine(ListableBeanFactory beans) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                Map<Object, Object> modelBeans = new ModelBeans(beans);
                engine.setExpressionManager(new ModelExpressions(modelBeans));
                engine.setBeans(modelBeans);
                engine.setScriptEngineResolver(new NoScripts());
                engine.setEnableExpressionsInAdhocQueries(false);
                engine.setEnableExpressionsInStoredQueries(false);
                List<CommandInterceptor> guards = new ArrayList<>();
                guards.add(new OutsideCommands(engine));
                engine.setCustomPreCommandInterceptorsTxRequired(guards);
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
