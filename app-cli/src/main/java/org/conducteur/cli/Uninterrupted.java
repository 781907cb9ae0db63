package org.conducteur.cli;

import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets a file that is being put in place be finished before the program ends on Ctrl-C, and lets no
 * other one begin: so no half file and no temporary one is left.
 */
final class Uninterrupted implements AutoCloseable {
  private final ReentrantLock lock = new ReentrantLock();

  /** Waits for the file and keeps the lock, until the machine stops. */
  private final Thread atTheEnd = new Thread(lock::lock, "conducteur-last-file");

  private Uninterrupted() {}

  static Uninterrupted begin() {
    Uninterrupted begun = new Uninterrupted();
    Runtime.getRuntime().addShutdownHook(begun.atTheEnd);
    return begun;
  }

  void run(Runnable writing) {
    lock.lock();
    try {
      writing.run();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(atTheEnd);
    } catch (IllegalStateException e) {
      // The program is ending, and the hook is at work.
    }
  }
}
