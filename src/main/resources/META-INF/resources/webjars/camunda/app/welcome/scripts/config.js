import { settings } from '/septet/webapps.mjs';

export default await settings('welcome', 'Welcome', '首页');
