/**
 * The contract tests that every plugin passes. A plugin's own test implements the contracts of the extensions that it
 * provides and gives them what they need:
 *
 * <pre>{@code
 * class MyBankTest implements StatementReaderContract {
 *     public Plugin plugin() {
 *         return new MyBankPlugin();
 *     }
 *
 *     public List<Sample> statements() {
 *         return List.of(Sample.ofResource(MyBankTest.class, "statement.xml"));
 *     }
 * }
 * }</pre>
 *
 * <p>Each contract is an interface whose default methods are JUnit 5 tests, so that one class can take several.
 */
@NullMarked
package nl.zetel.plugin.testkit;

import org.jspecify.annotations.NullMarked;
