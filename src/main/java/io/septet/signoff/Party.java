package io.septet.signoff;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who signs a version: a department through its head, or a member.
 *
 * @param department id of the department whose head signs; null for a member
 * @param person id of the head or the member; null while the department has no head
 */
public record Party(Role role, @Nullable DepartmentId department, @Nullable PersonId person) {

    public static Party head(DepartmentId department, @Nullable PersonId head) {
        return new Party(Role.HEAD, department, head);
    }

    public static Party member(PersonId member) {
        return new Party(Role.MEMBER, null, member);
    }

    /** The same department through this head. */
    public Party through(PersonId head) {
        return role == Role.HEAD ? new Party(role, department, head) : this;
    }

    public boolean isCalled(Role role, String id) {
        return this.role == role && id().equals(id);
    }

    /** Id of the department, or of the member. */
    public String id() {
        return String.valueOf(role == Role.HEAD ? department : person);
    }
}
