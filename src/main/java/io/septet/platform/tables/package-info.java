/** The decision tables of process owners, held against what the code makes of them. */
package io.septet.platform.tables;
