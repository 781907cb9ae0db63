package org.conducteur;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * How much work something is, told by the bytes that it allocates: unlike its time they are the
 * same on a slow or busy machine, and work that grows with the square of a size shows in them.
 */
public final class Work {
  private Work() {}

  /**
   * How much more the second of two tasks works than the first.
   *
   * @param once a task, which is done once before so that what is only made once is there
   * @param more a larger one
   * @return 2 for twice as much
   */
  public static double growth(Runnable once, Runnable more) {
    once.run();
    return (double) of(more) / of(once);
  }

  private static long of(Runnable task) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long self = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(self);
    task.run();
    return threads.getThreadAllocatedBytes(self) - before;
  }
}
