package io.septet.platform.accounts;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyResult;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Says what is wrong with a password that the {@link PasswordRules} refuse, where it is about to be saved: the engine would
 * only fail. Admin, which asks before somebody saves one, gets its list of rules.
 */
class StrongPasswords extends IdentityServiceImpl {

    private final MessageSource texts;
    private final int shortest;

    StrongPasswords(MessageSource texts, int shortest) {
        this.texts = texts;
        this.shortest = shortest;
    }

    @Override
    public PasswordPolicyResult checkPasswordAgainstPolicy(PasswordPolicy rules, String password, User user) {
        PasswordPolicyResult result = super.checkPasswordAgainstPolicy(rules, password, user);
        if (!result.isValid() && isBeingSaved()) {
            Object[] arguments = {shortest};
            throw new BadUserRequestException(
                    texts.getMessage("platform.password.weak", arguments, LocaleContextHolder.getLocale()));
        }
        return result;
    }

    private static boolean isBeingSaved() {
        return Context.getCommandContext() != null;
    }
}
