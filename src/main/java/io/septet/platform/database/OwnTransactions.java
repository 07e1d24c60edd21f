package io.septet.platform.database;

import org.springframework.aop.ClassFilter;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.config.TransactionManagementConfigUtils;

/**
 * Has {@code @Transactional} looked for in Septet's own classes alone. The beans of the engine and of Spring have none,
 * but thousands of methods, each of which would be searched at each start.
 */
@Component
class OwnTransactions implements BeanFactoryPostProcessor {

    private static final String SEPTET = "io.septet.";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        ClassFilter own = type -> type.getName().startsWith(SEPTET);
        beans.getBeanDefinition(TransactionManagementConfigUtils.TRANSACTION_ADVISOR_BEAN_NAME)
                .getPropertyValues()
                .add("classFilter", own);
    }
}
