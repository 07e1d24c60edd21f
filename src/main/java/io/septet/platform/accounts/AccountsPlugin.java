package io.septet.platform.accounts;

import io.septet.platform.AccountChanges;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.WritableIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Has the engine keep its users as {@link CompanyAccounts}, and their passwords as {@link SlowHash}. */
@Component
class AccountsPlugin extends AbstractProcessEnginePlugin implements SessionFactory {

    private final WrongPasswords wrongPasswords;
    private final JdbcTemplate database;
    private final MessageSource texts;
    private final List<AccountChanges> changes;
    private final int shortest;
    private final PasswordRules rules;
    private final SlowHash hash;

    AccountsPlugin(
            WrongPasswords wrongPasswords,
            JdbcTemplate database,
            MessageSource texts,
            List<AccountChanges> changes,
            PasswordSettings settings) {
        this.wrongPasswords = wrongPasswords;
        this.database = database;
        this.texts = texts;
        this.changes = changes;
        this.shortest = settings.shortest();
        this.rules = new PasswordRules(shortest);
        this.hash = new SlowHash(settings.strength());
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityProviderSessionFactory(this);
        engine.setIdentityService(new StrongPasswords(texts, shortest));
        engine.setPasswordEncryptor(hash);
        engine.setPasswordPolicy(rules);
        engine.setEnablePasswordPolicy(true);
    }

    @Override
    public Class<?> getSessionType() {
        return WritableIdentityProvider.class;
    }

    @Override
    public Session openSession() {
        return new CompanyAccounts(wrongPasswords, hash, database, texts, changes);
    }
}
