declare global {
	namespace App {
		interface PageData {
			locale: import('$lib/core/locale').Locale;
		}
	}
}

export {};
