package io.septet.platform;

import java.util.List;
import java.util.Map;

/** Says what the check of models would say of files before anybody deploys them. */
public interface ModelsUnderCheck {

    /**
     * Everything that there is to say, in the reader's language: what refuses the files as they are refused when they are
     * deployed, and what is only unwise. Whatever they hold, a file that cannot be read is a finding and no failure.
     *
     * @param files models, tables and forms by the names under which they would be deployed
     */
    List<ModelFinding> findings(Map<String, byte[]> files);
}
