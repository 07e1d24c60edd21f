package io.septet.platform.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;

/** A new password is long enough and says not who its owner is. Admin shows these rules beside the field. */
class PasswordRules implements PasswordPolicy {

    private final int shortest;

    PasswordRules(int shortest) {
        this.shortest = shortest;
    }

    @Override
    public List<PasswordPolicyRule> getRules() {
        return List.of(new PasswordPolicyLengthRuleImpl(shortest), new NotTheUserName());
    }

    /** The engine's own rule would also refuse whatever holds "li" to everybody called Li. */
    private static final class NotTheUserName implements PasswordPolicyRule {

        @Override
        public String getPlaceholder() {
            return PasswordPolicyUserDataRuleImpl.PLACEHOLDER;
        }

        @Override
        public Map<String, String> getParameters() {
            return Map.of();
        }

        @Override
        public boolean execute(String password) {
            return true;
        }

        @Override
        public boolean execute(String password, User user) {
            return user == null
                    || user.getId() == null
                    || user.getId().isEmpty()
                    || !folded(password).contains(folded(user.getId()))
                            && !folded(password).equals(folded(user.getEmail()));
        }

        private static String folded(String text) {
            return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        }
    }
}
