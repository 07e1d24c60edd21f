package io.septet.directory;

import java.util.List;

/** A department of the company. */
public record Department(DepartmentId id, String name) {

    /** Whatever somebody may type who looks for it, besides its name. */
    public List<String> spellings() {
        return Pinyin.of(name).spellings();
    }

    /** The first letters of the syllables or words. */
    public String initials() {
        return Pinyin.of(name).initials();
    }
}
