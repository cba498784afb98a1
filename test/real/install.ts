import { execFileSync } from 'node:child_process';

/** Installs a Debian package as root, or says what the person at the keyboard has to do. */
export function install(name: string, say: (message: string) => void): void {
  say(`${name} is not here: installing Debian's package`);
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch (error) {
    throw new Error(`${name} could not be installed: install it by hand and run the tests again`, { cause: error });
  }
}
