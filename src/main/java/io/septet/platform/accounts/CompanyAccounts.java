package io.septet.platform.accounts;

import io.septet.platform.AccountChanges;
import io.septet.platform.PlainText;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The engine's users as a company has them. People are who the company says: a name or an address is the
 * administrators' to change, one's own password is one's own. Every password that anybody gives, whichever door they
 * stand at, is looked at here; the engine's own lock, which only an administrator could open again, is not used.
 */
class CompanyAccounts extends DbIdentityServiceProvider {

    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private final WrongPasswords wrongPasswords;
    private final SlowHash hash;
    private final JdbcTemplate database;
    private final MessageSource texts;
    private final List<AccountChanges> changes;

    CompanyAccounts(
            WrongPasswords wrongPasswords,
            SlowHash hash,
            JdbcTemplate database,
            MessageSource texts,
            List<AccountChanges> changes) {
        this.wrongPasswords = wrongPasswords;
        this.hash = hash;
        this.database = database;
        this.texts = texts;
        this.changes = changes;
    }

    @Override
    public boolean checkPassword(String person, String password) {
        if (person == null || password == null) {
            return false;
        }
        WrongPasswords.Attempt attempt = wrongPasswords.attempt(person);
        UserEntity user = findUserById(person);
        if (user == null || user.getPassword() == null) {
            hash.checkInVain(password);
            attempt.wasWrong();
            return false;
        }
        if (!matchPassword(password, user)) {
            attempt.wasWrong();
            return false;
        }
        attempt.wasRight();
        renewHash(user, password);
        return true;
    }

    /** Only if nobody has given them another password meanwhile. Not by way of the entity, which others may save now. */
    private void renewHash(UserEntity user, String password) {
        String old = user.getPassword();
        if (hash.isOutdated(old)) {
            UserEntity renewed = new UserEntity(user.getId());
            renewed.setPassword(password);
            renewed.encryptPassword();
            database.update(
                    "update ACT_ID_USER set PWD_ = ?, SALT_ = ? where ID_ = ? and PWD_ = ?",
                    renewed.getPassword(),
                    renewed.getSalt(),
                    user.getId(),
                    old);
        }
    }

    @Override
    public IdentityOperationResult unlockUser(String person) {
        wrongPasswords.forget(person);
        return super.unlockUser(person);
    }

    @Override
    public IdentityOperationResult saveUser(User user) {
        refuseUnlessPlain(user);
        if (!mayAdminister() && !isOwnPassword((UserEntity) user)) {
            throw new AuthorizationException(sentence("platform.account.administrators"));
        }
        UserEntity before = asStored(user.getId());
        if (before != null && !hasNameOf(before, user)) {
            changes.forEach(listener -> listener.renaming(before));
        }
        return super.saveUser(user);
    }

    @Override
    public IdentityOperationResult deleteUser(String person) {
        if (!mayAdminister()) {
            throw new AuthorizationException(sentence("platform.account.administrators"));
        }
        UserEntity before = asStored(person);
        if (before != null) {
            changes.forEach(listener -> listener.renaming(before));
        }
        changes.forEach(listener -> listener.removing(person));
        return super.deleteUser(person);
    }

    @Override
    public IdentityOperationResult createMembership(String person, String group) {
        tellOfChange(group);
        return super.createMembership(person, group);
    }

    @Override
    public IdentityOperationResult deleteMembership(String person, String group) {
        tellOfChange(group);
        return super.deleteMembership(person, group);
    }

    @Override
    public IdentityOperationResult deleteGroup(String group) {
        tellOfChange(group);
        return super.deleteGroup(group);
    }

    private void tellOfChange(String id) {
        Group group = findGroupById(id);
        if (group != null) {
            changes.forEach(listener -> listener.changing(group));
        }
    }

    /** Whether an administrator acts, or Septet itself. */
    private boolean mayAdminister() {
        Authentication person = getCurrentAuthentication();
        return person == null || getAuthorizationManager().isCamundaAdmin(person);
    }

    private boolean isOwnPassword(UserEntity user) {
        UserEntity before = asStored(user.getId());
        return before != null
                && user.getId().equals(getCurrentAuthentication().getUserId())
                && hasNameOf(before, user)
                && Objects.equals(user.getEmail(), before.getEmail());
    }

    private UserEntity asStored(String person) {
        return getDbEntityManager().selectById(UserEntity.class, person);
    }

    private static boolean hasNameOf(User before, User user) {
        return Objects.equals(user.getFirstName(), before.getFirstName())
                && Objects.equals(user.getLastName(), before.getLastName());
    }

    private void refuseUnlessPlain(User user) {
        if (!isOneLine(user.getFirstName()) || !isOneLine(user.getLastName())) {
            throw new BadUserRequestException(sentence("platform.account.name"));
        }
        String mail = user.getEmail();
        if (mail != null
                && !mail.isEmpty()
                && !(isOneLine(mail) && MAIL.matcher(mail).matches())) {
            throw new BadUserRequestException(sentence("platform.account.mail"));
        }
    }

    private static boolean isOneLine(String text) {
        return text == null || PlainText.firstOther(text).isEmpty() && !PlainText.hasLines(text);
    }

    private String sentence(String key) {
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
