@NullMarked
package nl.zetel.plugin.testkit;

import org.jspecify.annotations.NullMarked;
