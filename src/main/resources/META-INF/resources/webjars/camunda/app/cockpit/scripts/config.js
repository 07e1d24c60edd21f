import { settings } from '/septet/webapps.mjs';

export default await settings('cockpit', 'Cockpit', '运行监控');
