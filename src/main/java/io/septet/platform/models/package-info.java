/** The check of models, tables and forms when they are deployed, and the language that each of them may speak. */
@NullMarked
package io.septet.platform.models;

import org.jspecify.annotations.NullMarked;
